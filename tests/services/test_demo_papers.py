from app.services import demo_papers, demo_sample


def test_the_words_are_written_before_the_report_is_issued():
    sample = demo_sample.load()
    written, issued = [step.at.date() for step in demo_papers.steps(sample)]
    assert written < issued == sample.report.dated_on


def test_every_paper_comes_as_word_and_pdf(demo_answer):
    names = {file.name for file in demo_answer.data.files}
    whole = "00-toan-bo-ho-so"
    documents = {name.rsplit(".", 1)[0] for name in names if name.endswith((".docx", ".pdf"))}
    documents -= {whole}
    assert {f"{name}.docx" for name in documents} <= names
    assert {f"{name}.pdf" for name in documents} <= names
    assert {"phieu-tiep-nhan-YT-2026-0001", "phieu-tiep-nhan-YT-2026-0022"} <= documents
