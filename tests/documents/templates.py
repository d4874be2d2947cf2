"""Own Word templates for the tests, good and bad, written with python-docx and by hand."""

import zipfile
from io import BytesIO

from docx import Document

GOOD = (
    "{{ co_quan }}",
    "Số: {{ so_ky_hieu }}, ngày {{ ngay }} tháng {{thang}} năm {{ nam }}",
    "{{ ten_loai }}",
    "{%p if trich_yeu %}",
    "{{ trich_yeu }}",
    "{%p endif %}",
    "{%p for dong in noi_dung %}",
    "{{ dong }}",
    "{%p endfor %}",
    "{{ noi_nhan }}",
    "{{ nguoi_ky }}",
)


def template(*texts, header="", rows=()):
    """Return a Word file with these paragraphs, a text in the header, rows of a table."""
    made = Document()
    for text in texts:
        made.add_paragraph(text)
    if header:
        made.sections[0].header.paragraphs[0].text = header
    if rows:
        table = made.add_table(len(rows), len(rows[0]))
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    return written(made)


def written(document):
    """Return the bytes of a document."""
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def changed(data, name, edit):
    """Return a file with one part edited; `edit` gets its bytes, or b"" for a new part."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        names = old.namelist()
        for each in names:
            content = old.read(each)
            new.writestr(each, edit(content) if each == name else content)
        if name not in names:
            new.writestr(name, edit(b""))
    return out.getvalue()
