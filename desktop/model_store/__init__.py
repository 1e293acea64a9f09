"""Installed models: kept in folders of their own, compared with the one in use before they take its place. No Qt."""
