import shutil
import subprocess

import pytest

from app.documents import award_decision
from app.rules.document import DocumentKind
from app.rules.errors import FileUnreadable
from app.rules.form_errors import NotWordOrPdf
from app.services import form_check, sample_papers
from app.services.paper_catalogue import CATALOGUE
from app.services.papers import ALL_FORMATS, Paper, PaperFormat
from tests.documents import samples

DECISION = Paper("quyet-dinh", "Quyết định", award_decision.lay_out(samples.award_decision()))


@pytest.mark.parametrize("kind", CATALOGUE)
def test_every_paper_of_the_program_keeps_the_form_in_word_and_pdf(kind):
    paper = sample_papers.sample_paper(DocumentKind(kind), {})

    for ending in ALL_FORMATS:
        report = form_check.check_paper(paper, ending)
        assert report.errors == ()
        assert [
            each
            for each in report.notes
            if "tệp" in each.article and "tác giả" not in each.sentence
        ] == []


def test_a_file_is_read_from_the_disk(tmp_path):
    path = tmp_path / "quyet-dinh.docx"
    path.write_bytes(DECISION.word())

    report = form_check.check_path(path)

    assert (report.name, report.kind, report.findings) == ("quyet-dinh.docx", "Quyết định", ())


def test_a_file_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(FileUnreadable):
        form_check.check_path(tmp_path / "khong-co.pdf")


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(NotWordOrPdf):
        form_check.check_path(tmp_path)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_file_saved_by_another_program_is_still_understood(tmp_path):
    source, saved = tmp_path / "quyet-dinh.docx", tmp_path / "saved"
    source.write_bytes(DECISION.written(PaperFormat.WORD))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    for ending in ("docx", "pdf"):
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", saved, source],
            check=True,
            capture_output=True,
            timeout=120,
        )

        report = form_check.check_path(saved / f"quyet-dinh.{ending}")

        assert (report.kind, report.errors) == ("Quyết định", ())
