"""How a job says that it stopped because it was asked to. Apart from `desktop.jobs`, so that jobs need no Qt."""


class Cancelled(Exception):
    """A job stopped because it was asked to. Not an error, and never shown as one."""
