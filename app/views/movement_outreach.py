"""Tuyên truyền: the log of outreach (plan III.1)."""

from app.views.work_tab import WorkTab


class MovementOutreach(WorkTab):
    """The log of outreach (plan III.1)."""
