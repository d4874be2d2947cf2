from app.rules.form_report import Finding, FormReport, Severity

WRONG = Finding(Severity.ERROR, "mục II.3", "trang 1", "Số phải thêm số 0.")
NOTED = Finding(Severity.NOTE, "mục II.4", "trang 1", "Chưa ghi ngày.")


def test_a_report_with_notes_alone_is_clean():
    assert FormReport("a.pdf", "Quyết định", (NOTED,)).clean
    assert not FormReport("a.pdf", "Quyết định", (NOTED, WRONG)).clean


def test_errors_and_notes_are_told_apart():
    report = FormReport("a.pdf", "Quyết định", (NOTED, WRONG))

    assert (report.errors, report.notes) == ((WRONG,), (NOTED,))
