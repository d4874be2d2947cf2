"""The report's names and place in the catalogue follow its period."""

from app.rules.paper_source import Of
from app.rules.period import parse
from app.services import reports
from app.services.report_document import KIND, file_name
from tests.services.test_reports import TODAY


def test_files_are_named_by_the_period() -> None:
    assert file_name(parse("2026-Q3")) == "bao-cao-2026-q3"
    assert file_name(parse("2026-06-01..2026-11-20")) == "bao-cao-2026-06-01_2026-11-20"


def test_a_report_knows_what_it_is_made_from(session) -> None:
    paper = reports.report_paper(session, "2026-09", TODAY)

    assert paper.source is not None
    assert (paper.source.kind, paper.source.of, paper.source.key) == (KIND, Of.PERIOD, "2026-09")
