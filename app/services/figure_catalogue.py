"""Danh mục số liệu: every figure of the reports, screens and lists, in the order they are told."""

from app.services.figure_definition import Figure
from app.services.figures_of_awards import AWARD_FIGURES
from app.services.figures_of_follow_up import FOLLOW_UP_FIGURES
from app.services.figures_of_ideas import IDEA_FIGURES
from app.services.figures_of_units import UNIT_FIGURES

FIGURES: tuple[Figure, ...] = (*IDEA_FIGURES, *FOLLOW_UP_FIGURES, *AWARD_FIGURES, *UNIT_FIGURES)
