"""Đề xuất cấp trên: ideas put before a higher authority, and its answers."""

from app.views.work_tab import WorkTab


class FollowReferrals(WorkTab):
    """Ideas put before a higher authority, and its answers."""
