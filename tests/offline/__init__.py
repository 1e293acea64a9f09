"""That no film, no name and no byte leaves the computer, or stays on it where nobody would look: docs/PRIVACY.md, tested."""
