import pytest
from docx import Document

from app.documents import template_file
from app.rules.wording_errors import TemplateTooLarge
from tests.documents.templates import changed, template, written


def test_paragraphs_are_numbered_as_they_stand_with_those_of_tables():
    data = template("một", "hai", rows=[("ba", "bốn")], header="trên")

    parts = template_file.parts_of(data)

    document = [(p.place, p.text, p.in_table) for p in parts[0].paragraphs]
    assert document == [
        ("Đoạn 1", "một", False),
        ("Đoạn 2", "hai", False),
        ("Đoạn 3", "ba", True),
        ("Đoạn 4", "bốn", True),
    ]
    assert [(p.place, p.text) for part in parts[1:] for p in part.paragraphs] == [
        ("Đầu trang, đoạn 1", "trên")
    ]


def test_a_swollen_file_is_refused():
    def swollen(content):
        return content + b" " * (6 * 1024 * 1024)

    with pytest.raises(TemplateTooLarge, match="lớn quá 10 MB"):
        template_file.parts_of(changed(written(Document()), "word/document.xml", swollen))
    with pytest.raises(TemplateTooLarge):
        template_file.parts_of(b"PK" + bytes(11 * 1024 * 1024))
