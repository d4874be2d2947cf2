"""Nhiệm vụ: tasks of part V by unit, with state and evidence."""

from app.views.work_tab import WorkTab


class MovementTasks(WorkTab):
    """Tasks of part V by unit, with state and evidence."""
