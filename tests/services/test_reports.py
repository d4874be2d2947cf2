import io
import json
from datetime import date, datetime

import openpyxl
import pytest
from docx import Document
from sqlalchemy.orm import Session

from app.documents.sheet import Paragraph, Table, plain
from app.models.idea import IdeaEvent
from app.rules.errors import AlreadyIssued, NumberTaken
from app.rules.idea import IdeaState, Publication
from app.rules.report_errors import PeriodBeforeMovement, PeriodToCome
from app.services import report_issue, reports
from app.services.figure_catalogue import FIGURES
from app.services.figures import figures
from app.services.integrity import check
from app.services.publication import NOT_NAMED, NOT_PUBLISHED
from app.services.register import IdeaFilter, list_ideas
from app.services.report_facts import RESULTS
from app.services.report_issue import IssueFacts
from app.services.report_words import ReportWords, load_words, save_words
from tests.makers import an_idea
from tests.makers_reports import RECORDED, a_busy_year

TODAY = date(2026, 12, 20)
NOW = datetime(2026, 12, 20, 9, 0)
ISSUE = IssueFacts(number=15, dated_on=TODAY)


@pytest.fixture
def busy(session: Session) -> Session:
    a_busy_year(session)
    return session


def tables_of(session: Session, code: str = "2026", today: date = TODAY) -> list[Table]:
    sheet = reports.report_paper(session, code, today).sheet
    blocks = [block for section in sheet.sections for block in section.blocks]
    return [block for block in blocks if isinstance(block, Table)]


def words_of(session: Session, code: str = "2026") -> str:
    sheet = reports.report_paper(session, code, TODAY).sheet
    blocks = [block for section in sheet.sections for block in section.blocks]
    return "\n".join(plain(block.text) for block in blocks if isinstance(block, Paragraph))


def cells(table: Table) -> list[tuple[str, ...]]:
    return [tuple(plain(cell) for cell in row.cells) for row in table.body]


def test_the_prose_says_the_figures(busy: Session) -> None:
    words = words_of(busy)

    assert "đã tiếp nhận 12 ý tưởng, sáng kiến của 12 lượt tác giả thuộc 04 đơn vị" in words
    assert "họp 01 phiên, đánh giá 09 ý tưởng, kết quả: 06 ý tưởng đạt" in words
    assert "gồm 01 tập thể, 01 hộ gia đình, 01 cá nhân; tổng số tiền thưởng là 3.420.000" in words
    assert "không có ý tưởng được nhân rộng" in words
    assert "Có 01 ý tưởng được tác giả rút; " in words


def test_every_table_of_results_ends_with_the_figures_themselves(busy: Session) -> None:
    values = [
        str(each.value)
        for each in figures(busy, reports.period_named(busy, "2026", TODAY), RESULTS).values()
    ]
    results = [table for table in tables_of(busy) if len(table.columns) == 2 + len(RESULTS)]

    assert len(results) == 3
    for table in results:
        *rows, total = cells(table)
        assert list(total[1:]) == values
        sums = [sum(int(row[column]) for row in rows) for column in range(2, 2 + len(RESULTS))]
        assert [str(each) for each in sums] == values


def test_the_targets_of_the_plan_are_answered_one_by_one(busy: Session) -> None:
    table = next(table for table in tables_of(busy) if table.columns[1].title == "Chỉ tiêu")

    assert [row[2:] for row in cells(table)] == [
        ("100%", "04/09 (44,4%)", "Chưa đạt"),
        ("100%", "01/05 (20%)", "Chưa đạt"),
        ("Ít nhất 05", "12", "Đạt"),
        ("01 đến 02", "01", "Đạt"),
    ]


def test_only_what_came_after_the_start_is_compared(busy: Session) -> None:
    table = next(table for table in tables_of(busy) if table.columns[1].title == "Nội dung")
    later = next(
        table for table in tables_of(busy, "2026-Q4") if table.columns[1].title == "Nội dung"
    )

    assert cells(table)[0][2:] == ("12",)
    assert cells(later)[0][2:] == ("0", "8", "-8", "12")


def test_a_review_answers_the_targets_year_by_year(busy: Session) -> None:
    tables = tables_of(busy, "so-ket-2028", date(2028, 12, 20))
    table = next(table for table in tables if table.columns[1].title == "Chỉ tiêu")

    assert [row[2] for row in cells(table)] == ["2026"] * 4 + ["2027"] * 4 + ["2028"] * 4
    assert "Sơ kết phong trào" in reports.report_paper(busy, "so-ket-2028", TODAY).sheet.subject


def test_a_period_without_anything_makes_a_report_too(session: Session) -> None:
    words = words_of(session, "2026-06")

    assert "không có ý tưởng, sáng kiến nào được tiếp nhận" in words
    assert "chưa có quyết định khen thưởng" in words


def test_the_annex_says_of_an_idea_what_its_author_allows(session: Session) -> None:
    for publication in Publication:
        an_idea(session, f"Ý tưởng {publication}", publication=publication)

    annex = cells(tables_of(session)[-1])

    assert [row[2:4] for row in annex] == [
        ("Ý tưởng named", "Lò Thị Đào"),
        ("Ý tưởng anonymous", NOT_NAMED),
        (NOT_PUBLISHED, NOT_NAMED),
    ]


def test_what_the_office_writes_itself_stands_in_its_place(busy: Session) -> None:
    own = ReportWords(strengths="Nhân dân hưởng ứng.", proposals="Đề nghị hỗ trợ tập huấn.")
    save_words(busy, "2026", own, NOW)

    words = words_of(busy)

    assert load_words(busy, "2026") == own
    assert words.index("1. Ưu điểm") < words.index("Nhân dân hưởng ứng.")
    assert words.index("V. ĐỀ XUẤT") < words.index("Đề nghị hỗ trợ tập huấn.")


def word_texts(data: bytes) -> set[str]:
    document = Document(io.BytesIO(data))
    return {cell.text for table in document.tables for row in table.rows for cell in row.cells}


def test_word_and_excel_hold_the_same_figures(busy: Session) -> None:
    counted = figures(busy, reports.period_named(busy, "2026", TODAY))

    book = openpyxl.load_workbook(
        io.BytesIO(reports.report_workbook(busy, "2026", TODAY).excel()), data_only=True
    )
    in_excel = {row[0].value: row[1].value for row in book["Số liệu"].iter_rows(min_row=4)}
    in_word = [
        [cell.text for cell in row.cells]
        for table in Document(io.BytesIO(reports.report_paper(busy, "2026", TODAY).word())).tables
        for row in table.rows
    ]

    for figure in FIGURES:
        assert in_excel[figure.label] == counted[figure.name].value
    compared = {row[1]: row[2] for row in in_word if len(row) == 7}
    for figure in FIGURES:
        if figure.label in compared:
            assert int(compared[figure.label].replace(".", "")) == counted[figure.name].value
    assert book["Ý tưởng"].max_row == 4 + counted["ideas_received"].value


def test_issuing_freezes_the_figures_and_names_what_changed_since(busy: Session) -> None:
    issued = report_issue.issue_report(busy, "2026", ISSUE, NOW)
    before = report_issue.issued_paper(busy, issued.id).sheet
    assert issued.number_and_symbol == "15/BC-UBND"
    assert report_issue.since_issue(busy, issued.id) == []

    late = an_idea(busy, "Ý tưởng ghi bổ sung", received_on=date(2026, 11, 30))

    found = {each.name: each for each in report_issue.since_issue(busy, issued.id)}
    assert (found["ideas_received"].then, found["ideas_received"].now) == (12, 13)
    assert found["ideas_received"].gained == (late.id,)
    assert report_issue.issued_reports(busy)[0].changes == len(found)
    assert report_issue.issued_paper(busy, issued.id).sheet == before
    book = openpyxl.load_workbook(io.BytesIO(report_issue.issued_workbook(busy, issued.id).excel()))
    assert book["Số liệu"].cell(5, 2).value == 12
    assert [each.kind for each in check(busy)] == []


def test_a_move_undone_after_issue_is_named_with_its_idea(busy: Session) -> None:
    issued = report_issue.issue_report(busy, "2026", ISSUE, NOW)
    event = busy.query(IdeaEvent).filter_by(to_state=IdeaState.ADOPTED).one()
    event.undone_at, event.undo_reason = RECORDED, "Đơn vị chưa áp dụng"
    busy.flush()

    idea, unit = report_issue.since_issue(busy, issued.id)

    assert (idea.name, idea.lost) == ("ideas_adopted", (event.idea_id,))
    assert (unit.name, unit.lost) == ("units_applying", (event.adoption.unit_id,))


def test_a_report_is_issued_once_and_its_number_is_its_own(busy: Session) -> None:
    report_issue.issue_report(busy, "2026", ISSUE, NOW)

    with pytest.raises(AlreadyIssued):
        report_issue.issue_report(busy, "2026", IssueFacts(16, TODAY), NOW)
    with pytest.raises(NumberTaken):
        report_issue.issue_report(busy, "2026-Q3", ISSUE, NOW)


def test_the_signer_of_an_issued_report_stays(busy: Session) -> None:
    issued = report_issue.issue_report(busy, "2026", ISSUE, NOW)

    text = report_issue.issued_paper(busy, issued.id).word()

    assert any(
        "TM. ỦY BAN NHÂN DÂN" in cell and "Lê Khắc Công" in cell for cell in word_texts(text)
    )


def test_the_file_names_are_safe_on_every_disk(busy: Session) -> None:
    code = "2026-06-01..2026-11-20"

    assert reports.report_paper(busy, code, TODAY).name == "bao-cao-2026-06-01_2026-11-20"
    assert json.dumps(reports.report_workbook(busy, code, TODAY).name)


def test_the_figures_equal_a_count_over_the_list_of_ideas(busy: Session) -> None:
    found = figures(busy, reports.period_named(busy, "2026", TODAY))
    listed = list_ideas(busy, IdeaFilter(year=2026))

    assert found["ideas_received"].value == len(listed)
    assert set(found["ideas_received"].ids) == {row.id for row in listed}
    assert found["priority_ideas"].value == sum(row.priority for row in listed)
    assert found["units_with_ideas"].value == len({row.unit for row in listed if row.unit})


@pytest.mark.parametrize(
    ("code", "refusal"), [("2027-Q1", PeriodToCome), ("2026-05", PeriodBeforeMovement)]
)
def test_a_period_with_nothing_to_tell_is_not_reported(session: Session, code, refusal) -> None:
    with pytest.raises(refusal):
        report_issue.issue_report(session, code, ISSUE, NOW)

    assert report_issue.issued_reports(session) == []


def test_the_draft_of_a_period_to_come_says_so(session: Session) -> None:
    assert "chưa bắt đầu) như sau" in words_of(session, "2027-Q1")
    assert "trước khi phong trào bắt đầu) như sau" in words_of(session, "2026-05")
