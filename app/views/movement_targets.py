"""Chỉ tiêu: the target board of a year with its forecast (plan IV.1)."""

from app.views.work_tab import WorkTab


class MovementTargets(WorkTab):
    """The target board of a year with its forecast (plan IV.1)."""
