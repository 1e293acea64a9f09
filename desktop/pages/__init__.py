"""Dialogs and pages beside the window."""
