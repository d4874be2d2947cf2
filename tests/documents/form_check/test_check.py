from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from types import SimpleNamespace

import pikepdf
import pytest
from docx import Document
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.documents import award_decision, pdf, word
from app.documents.form_check.check import check_file
from app.documents.sheet import Section, Sheet
from app.rules.errors import Refusal
from app.rules.form_errors import (
    DocumentDamaged,
    DocumentEmpty,
    DocumentLocked,
    NotWordOrPdf,
)
from tests.documents import samples
from tests.documents.form_check.broken import BROKEN, DECISION, LETTER, MINUTES, SUBMISSION
from tests.documents.form_check.damage import report_of


def cases():
    for name, (sheet, damage, article, said) in BROKEN.items():
        for ending in ("docx", "pdf"):
            if (damage.in_word if ending == "docx" else damage.in_sheet) is not None:
                yield pytest.param(sheet, damage, article, said, ending, id=f"{name}-{ending}")


@pytest.mark.parametrize(("sheet", "damage", "article", "said", "ending"), list(cases()))
def test_a_broken_rule_is_named_with_its_article(sheet, damage, article, said, ending):
    report = report_of(sheet, damage, ending)

    assert [x for x in report.errors if said in x.sentence and x.article.endswith(article)], report


@pytest.mark.parametrize("sheet", [DECISION, MINUTES, SUBMISSION, LETTER])
def test_the_same_documents_undamaged_break_no_rule(sheet):
    for data, name in ((word.write(sheet), "a.docx"), (pdf.write(sheet), "a.pdf")):
        assert check_file(data, name).errors == ()


def test_a_pdf_that_claims_no_archive_form_and_has_no_facts_is_only_noted():
    buffer = BytesIO()
    with pikepdf.open(BytesIO(pdf.write(DECISION))) as file:
        del file.Root.Metadata, file.Root.OutputIntents, file.Root.Lang
        del file.trailer.Info
        file.save(buffer)

    report = check_file(buffer.getvalue(), "van-ban.pdf")

    assert report.clean
    assert [
        "PDF/A" in x.sentence or "ệp chưa" in x.sentence or "Ngôn" in x.sentence
        for x in report.notes
    ] == [True] * 4


def test_what_is_open_until_it_is_signed_is_only_noted():
    facts = samples.award_decision()
    open_yet = replace(facts, issue=replace(facts.issue, number=None, dated_on=None))

    report = check_file(pdf.write(award_decision.lay_out(open_yet)), "van-ban.pdf")

    assert report.clean
    assert [each.article[-4:] for each in report.notes] == ["II.3", "II.4"]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", DocumentEmpty),
        (b"PK\x03\x04 nothing", DocumentDamaged),
        (b"%PDF-1.7 nothing", DocumentDamaged),
        (b"To trinh", NotWordOrPdf),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            DocumentLocked,
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence(data, refusal):
    with pytest.raises(refusal) as refused:
        check_file(data, "van-ban")

    assert "van-ban" in str(refused.value)


def test_a_pdf_with_a_password_is_refused():
    buffer = BytesIO()
    with pikepdf.open(BytesIO(pdf.write(LETTER))) as file:
        file.save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))

    with pytest.raises(DocumentLocked):
        check_file(buffer.getvalue(), "mat.pdf")


def test_a_file_without_text_is_refused():
    empty = BytesIO()
    Document().save(empty)

    for data in (empty.getvalue(), pdf.write(Sheet("", (Section(()),)))):
        with pytest.raises(DocumentEmpty):
            check_file(data, "anh-chup")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"%PDF-1.7\n"]))
@example(b"\x00" * 50, b"%PDF-1.4\n")
def test_no_bytes_bring_anything_but_a_refusal(data, start):
    _report_or_refusal(start + data)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 100), st.binary(min_size=1, max_size=60), st.booleans())
def test_a_file_with_some_bytes_changed_brings_nothing_but_a_refusal(at, patch, as_pdf):
    whole = FILES.pdf if as_pdf else FILES.docx
    start = len(whole) * at // 101
    _report_or_refusal(whole[:start] + patch + whole[start + len(patch) :])


def _report_or_refusal(data):
    with suppress(Refusal):
        assert check_file(data, "van-ban").kind


FILES = SimpleNamespace(pdf=pdf.write(LETTER), docx=word.write(LETTER))
