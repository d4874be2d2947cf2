"""Trả lời tác giả: answers that are due, overdue or given."""

from app.views.work_tab import WorkTab


class FollowAnswers(WorkTab):
    """Answers that are due, overdue or given."""
