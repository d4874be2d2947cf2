"""An own template is filled; a broken one names its paragraph; a malicious one does nothing."""

import time
from io import BytesIO

import pytest
from docx import Document

from app.documents import own_template
from app.documents.sheet import Sheet
from app.documents.template_blanks import BLANKS, Lines, values_of
from app.rules.wording_errors import (
    TemplateBroken,
    TemplateEncrypted,
    TemplateNotPlain,
    TemplateNotWord,
)
from tests.documents.reading import word_lines
from tests.documents.templates import GOOD, changed, template, written

VALUES = {
    **{blank.name: "" for blank in BLANKS},
    "co_quan": "ỦY BAN NHÂN DÂN XÃ",
    "so_ky_hieu": "05/QĐ-UBND",
    "ngay": "10",
    "thang": "9",
    "nam": "2026",
    "ten_loai": "QUYẾT ĐỊNH",
    "trich_yeu": "Về việc tặng <Giấy khen> & “thưởng”",
    "noi_dung": Lines(("Điều 1. Tặng {{ quyen_ky }}.", "Điều 2. Thưởng.")),
    "noi_nhan": Lines(("Như Điều 3", "Lưu: VT")),
    "nguoi_ky": "Đỗ Quang Vinh",
    "bang": [{"cot_1": "1", "cot_2": "Vi Thị Mai"}, {"cot_1": "2", "cot_2": "Thôn Suối Mây"}],
}


def faults(*texts, **more):
    return [str(fault) for fault in own_template.check(template(*texts, **more))]


def test_a_good_template_is_filled():
    lines = word_lines(own_template.fill(template(*GOOD), VALUES))

    assert "Số: 05/QĐ-UBND, ngày 10 tháng 9 năm 2026" in lines
    assert "Về việc tặng <Giấy khen> & “thưởng”" in lines
    assert "Điều 1. Tặng {{ quyen_ky }}." in lines
    assert "Đỗ Quang Vinh" in lines
    assert not any("{%" in line for line in lines)


def test_rows_of_a_table_and_the_header_are_filled():
    made = own_template.fill(
        template(
            "x",
            header="{{ so_ky_hieu }}",
            rows=[
                ("{%tr for hang in bang %}", ""),
                ("{{ hang.cot_1 }}", "{{ hang.cot_2 }}"),
                ("{%tr endfor %}", ""),
            ],
        ),
        VALUES,
    )

    read = Document(BytesIO(made))
    assert [[c.text for c in row.cells] for row in read.tables[0].rows] == [
        ["1", "Vi Thị Mai"],
        ["2", "Thôn Suối Mây"],
    ]
    assert read.sections[0].header.paragraphs[0].text == "05/QĐ-UBND"


def test_a_blank_torn_into_pieces_by_word_is_read_as_one():
    made = Document()
    paragraph = made.add_paragraph()
    for piece, bold in (("{", False), ("{ nguoi", True), ("_ky }", False), ("}", True)):
        paragraph.add_run(piece).bold = bold

    assert own_template.check(written(made)) == []
    assert "Đỗ Quang Vinh" in word_lines(own_template.fill(written(made), VALUES))


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (["a", "b", "Người ký: {{nguoi_ky"], "Đoạn 3: “{{nguoi_ky” thiếu dấu }}."),
        (["{{ nguoi_ky }} và {{ co_quan"], "Đoạn 1: “{{ co_quan” thiếu dấu }}."),
        (["Người ký: nguoi_ky }}"], "dấu }} không đúng cặp"),
        (["{{ nguoi_ky %}"], "không đúng cặp"),
        (["a", "{{ ten_nguoi }}"], "Đoạn 2: không có ô điền “ten_nguoi”"),
        (["{{ bang }}"], "là bảng, phải lặp từng dòng"),
        (["{%p for d in can_cu %}", "{{ d }}"], "“{%p for d in can_cu %}” chưa có {%p endfor %}"),
        (["{%p endfor %}"], "không có chỗ bắt đầu"),
        (["{%p for d in can_cu %}", "{{ d }}", "{% endfor %}"], "không có chỗ bắt đầu"),
        (["{%p for d in nguoi_ky %}", "{%p endfor %}"], "không phải danh sách"),
        (["chữ {%p if co_quan %}", "{%p endif %}"], "phải đứng riêng một đoạn"),
        (["{%tr for h in bang %}", "{%tr endfor %}"], "chỉ dùng trong bảng"),
        (
            ["{%p for a in can_cu %}", "{%p for b in can_cu %}", "{%p endfor %}", "{%p endfor %}"],
            "nằm trong một vòng lặp khác",
        ),
        (["{%p for h in bang %}", "{{ h.ten }}", "{%p endfor %}"], "không có ô điền “h.ten”"),
        (["{%p for h in can_cu %}", "{{ h.cot_1 }}", "{%p endfor %}"], "không có ô điền"),
        (["Không có gì"], "Mẫu chưa có ô điền nào"),
    ],
)  # fmt: skip
def test_what_is_broken_is_named_with_its_paragraph(texts, said):
    found = faults(*texts)

    assert any(said in fault for fault in found), found


@pytest.mark.parametrize(
    "text",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ co_quan.__class__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ range(1000000000) }}",
        "{{ 'a' * 10**10 }}",
        "{{ co_quan|upper }}",
        "{% for x in range(10**9) %}{% endfor %}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{% set x = 1 %}",
        "{% extends 'x' %}",
        "{% macro m() %}{% endmacro %}",
        "{%p for x in y recursive %}",
        "{%r co_quan %}",
        "{{r co_quan }}",
        "{# ghi chú #}",
        "{%- if co_quan %}",
        "{% colspan co_quan %}",
        "{{ lipsum }}",
    ],
)
def test_what_a_template_may_not_say_is_refused_before_anything_runs(text):
    data = template("{{ co_quan }}", text)

    began = time.perf_counter()
    assert own_template.check(data)
    with pytest.raises(TemplateBroken):
        own_template.fill(data, VALUES)
    assert time.perf_counter() - began < 5


def hidden_in_attribute(content):
    return content.replace(b"<w:p>", b'<w:p w:rsidR="{{ lipsum.__globals__ }}">', 1)


def hidden_in_codes(content):
    return content.replace(
        b"<dc:title>", b"<dc:title>&#123;&#123; lipsum.__globals__ &#125;&#125;", 1
    )


@pytest.mark.parametrize(
    ("name", "edit"),
    [("word/document.xml", hidden_in_attribute), ("docProps/core.xml", hidden_in_codes)],
)
def test_expressions_hidden_outside_the_text_are_found(name, edit):
    made = Document()
    made.core_properties.title = "x"
    made.add_paragraph("{{ co_quan }}")
    data = changed(written(made), name, edit)

    assert [str(fault) for fault in own_template.check(data)] == [
        "Mẫu có chỗ ẩn không dùng được. Hãy lập mẫu mới."
    ]


def outside(content):
    link = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/image" Target="http://xa.example/a.png" TargetMode="External"/>'
    )
    return content.replace(b"</Relationships>", link + b"</Relationships>")


def field(content):
    code = b'<w:r><w:instrText>INCLUDETEXT "C:/mat-khau.txt"</w:instrText></w:r></w:p>'
    return content.replace(b"</w:p>", code, 1)


@pytest.mark.parametrize(
    ("name", "edit"),
    [
        ("word/_rels/document.xml.rels", outside),
        ("word/document.xml", field),
        ("word/vbaProject.bin", lambda _content: b"macro"),
        ("word/embeddings/oleObject1.bin", lambda _content: b"object"),
        ("[Content_Types].xml", lambda c: c.replace(b"document.main", b"macroEnabled.main")),
        (
            "word/settings.xml",
            lambda c: c.replace(b"?>", b'?><!DOCTYPE a [<!ENTITY b "c">]>', 1),
        ),
    ],
)  # fmt: skip
def test_macros_objects_and_links_to_the_outside_are_refused(name, edit):
    with pytest.raises(TemplateNotPlain):
        own_template.check(changed(template(*GOOD), name, edit))


def test_what_is_no_word_file_is_refused():
    empty = b"PK\x05\x06" + 18 * b"\0"
    for data in (b"", b"PK\x03\x04 half", b"%PDF-1.7", changed(empty, "a", bytes)):
        with pytest.raises(TemplateNotWord):
            own_template.check(data)
    with pytest.raises(TemplateEncrypted):
        own_template.check(b"\xd0\xcf\x11\xe0" + 600 * b"\0")


def test_a_hyperlink_is_no_danger():
    def linked(content):
        return outside(content).replace(b"relationships/image", b"relationships/hyperlink")

    data = changed(template(*GOOD), "word/_rels/document.xml.rels", linked)
    assert own_template.check(data) == []


def test_every_blank_that_is_offered_can_be_used():
    texts = []
    for blank in BLANKS:
        if blank.shape == "rows":
            texts += [f"{{%p for h in {blank.name} %}}", "{{ h.cot_1 }}", "{%p endfor %}"]
        else:
            texts.append(f"{{{{ {blank.name} }}}}")

    assert faults(*texts) == []
    assert set(values_of(Sheet("", ()))) == {blank.name for blank in BLANKS}
