"""Độ phủ: units by quarter with launch, outreach, ideas, reports; zeros shown."""

from app.views.work_tab import WorkTab


class MovementCoverage(WorkTab):
    """Units by quarter with launch, outreach, ideas, reports; zeros shown."""
