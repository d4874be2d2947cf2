"""Áp dụng: what units confirmed that they apply (plan III.4, IV.1)."""

from app.views.work_tab import WorkTab


class FollowAdoptions(WorkTab):
    """What units confirmed that they apply (plan III.4, IV.1)."""
