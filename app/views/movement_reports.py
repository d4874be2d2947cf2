"""Báo cáo của đơn vị: due, received, late, returned."""

from app.views.work_tab import WorkTab


class MovementReports(WorkTab):
    """Due, received, late, returned."""
