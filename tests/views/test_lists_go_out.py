"""Every list of the screens goes to Excel from the same place; what is private stays inside."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest

from app.dialogs.list_export import ListExport
from app.models.follow_up import Pilot, SupportTask
from app.rules.idea import Publication
from app.services import shown_lists
from app.services.publication import NOT_PUBLISHED
from app.views.follow_pilots import FollowPilots
from app.views.follow_support import FollowSupport
from app.views.screens import SCREENS
from app.widgets.table import RowTable
from tests.makers_follow_up import a_pilot, a_task

# Whose export is a workbook of their own with the same key, lists beside another list, and the
# list that would tell which member of the council wrote an idea.
WITHOUT = {
    "AwardFund",
    "DocumentDetail",
    "IdeaFollowUp",
    "MovementCoverage",
    "RanksPanel",
    "SessionRecusals",
    "SessionVotes",
    "UnitSide",
}


def owner(table, screen):
    """The name of the part of the screen that holds a table."""
    parent = table.parentWidget()
    while parent is not screen and not type(parent).__module__.startswith("app.views"):
        parent = parent.parentWidget()
    return type(parent).__name__


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.key)
def test_below_every_list_stands_the_same_button(qtbot, workplace, screen):
    made = screen.make(workplace)
    qtbot.addWidget(made)

    without = {
        owner(table, made)
        for table in made.findChildren(RowTable)
        if not table.findChildren(ListExport)
    }

    assert without <= WITHOUT


@pytest.mark.parametrize(
    ("part", "kind", "make"), [(FollowSupport, SupportTask, a_task), (FollowPilots, Pilot, a_pilot)]
)
def test_an_idea_that_is_not_to_be_published_is_not_in_the_file(
    qtbot, workplace, data_file, part, kind, make
):
    def private(session):
        idea = session.get_one(kind, make(session)).idea
        idea.publication = Publication.PRIVATE
        return idea.title

    title = data_file.do(private)
    view = part(workplace)
    qtbot.addWidget(view)
    view.show_year(2026)
    listed = view.table.listing("Danh sách").listed()

    made = workplace.desk.do(shown_lists.workbook, listed, date(2026, 11, 20))

    cells = [
        str(cell)
        for row in openpyxl.load_workbook(BytesIO(made.excel())).active.values
        for cell in row
    ]
    assert any(title in cell for row in listed.rows for cell in row.cells)
    assert any(NOT_PUBLISHED in cell for cell in cells)
    assert not any(title in cell for cell in cells)
