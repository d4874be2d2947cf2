"""Kiểm phiếu: what the intake page offers and what is wrong in it, for intake and correction."""

from datetime import date
from typing import Any

from app.rules.errors import InvalidForm, Said
from app.rules.idea import IdeaDraft, checked
from app.services import choices
from app.views.intake_boxes import IntakeChoices, choices_of
from app.views.intake_page import IntakePage


def office_choices(session: Any, draft: IdeaDraft) -> IntakeChoices:  # noqa: ANN401 - a use case
    """Return the office's units, fields and groups, and those the idea already has."""
    ids = {draft.unit_id, *(author.unit_id for author in draft.authors)} - {None}
    return IntakeChoices(
        units=choices_of(choices.units(session, tuple(key for key in ids if key is not None))),
        fields=tuple(choices.fields(session, draft.field_codes)),
        groups=choices_of(choices.groups(session, draft.group_code)),
    )


def wrong_boxes(page: IntakePage, draft: IdeaDraft, today: date) -> dict[str, Said | str]:
    """Return everything that is wrong on the page at once, by box, top to bottom."""
    wrong: dict[str, Said | str] = {}
    try:
        checked(draft, today)
    except InvalidForm as invalid:
        wrong.update(invalid.wrong)
    unreadable = page.problems()
    if any(name.endswith(".share") for name in unreadable):
        wrong.pop("shares", None)
    return wrong | unreadable
