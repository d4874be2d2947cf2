"""Sổ in: what was printed, when, by whom, and why again."""

from app.dialogs.print_log_dialog import PrintLogDialog
from app.services import print_log
from app.services.certificates import certificate_lines
from app.services.print_log import PrintRun
from tests.makers_certificates import a_stock, an_issued_decision


def test_prints_are_listed_the_latest_first(qtbot, workplace):
    desk = workplace.desk
    decision, stock = desk.do(an_issued_decision), desk.do(a_stock)
    first = desk.do(certificate_lines, decision)[0]
    desk.do(print_log.record_run, PrintRun((first.award_id,)), workplace.now())
    desk.do(print_log.record_run, PrintRun((first.award_id,), stock, "Rách"), workplace.now())

    dialog = PrintLogDialog(workplace, decision, "Giấy khen")
    qtbot.addWidget(dialog)

    _titles, rows = dialog.table.seen()
    assert [row[:4] + row[5:] for row in rows] == [
        (first.recipient, "2", "20/07/2026 09:30", "Phôi tỉnh cấp", "Rách"),
        (first.recipient, "1", "20/07/2026 09:30", "In cả khung trên giấy trắng A4", ""),
    ]
