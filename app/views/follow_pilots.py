"""Thử nghiệm: pilots with baseline, target and what was measured (plan III.4)."""

from app.views.work_tab import WorkTab


class FollowPilots(WorkTab):
    """Pilots with baseline, target and what was measured (plan III.4)."""
