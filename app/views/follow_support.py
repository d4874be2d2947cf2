"""Hỗ trợ hoàn thiện: tasks of departments for promising ideas (plan III.3)."""

from app.views.work_tab import WorkTab


class FollowSupport(WorkTab):
    """Tasks of departments for promising ideas (plan III.3)."""
