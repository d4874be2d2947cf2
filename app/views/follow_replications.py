"""Nhân rộng: the matrix of adopted ideas and the units that took them over."""

from app.views.work_tab import WorkTab


class FollowReplications(WorkTab):
    """The matrix of adopted ideas and the units that took them over."""
