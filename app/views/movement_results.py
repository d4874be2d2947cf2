"""Kết quả đơn vị: points and rank under the five criteria of plan IV.2."""

from app.views.work_tab import WorkTab


class MovementResults(WorkTab):
    """Points and rank under the five criteria of plan IV.2."""
