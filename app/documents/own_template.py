"""Mẫu Word riêng: the office's own template looked over, then filled; Word comes out, never PDF.

What a template may say is on a short list (names, one loop, one condition). It is held to it
twice: paragraph by paragraph with a sentence for the clerk, and once more on the tree that the
template engine would run. The engine itself runs in its sandbox.
"""

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from app.basics.words import QT_TRANSLATE_NOOP
from app.documents import template_file
from app.documents.template_blanks import BLANKS, COLUMN_NAMES, Values
from app.documents.template_check import TemplateCheck
from app.rules.saying import Said, say
from app.rules.wording_errors import TemplateBroken

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.nodes import Node

_ALLOWED = frozenset({"Template", "Output", "TemplateData", "Name", "Getattr", "For", "If", "Not"})

_EXAMPLE = "{{ so_ky_hieu }}"
_OPENING = ("{{", "{%", "{#")


def check(data: bytes) -> list[Said]:
    """Return what is wrong with a template, each fault with its paragraph; none is good."""
    found = TemplateCheck()
    for part in template_file.parts_of(data):
        found.read(part)
    if not found.faults and not found.blanks:
        none = QT_TRANSLATE_NOOP("Form", "Mẫu chưa có ô điền nào, ví dụ {mark}.")
        return [say(none, mark=_EXAMPLE)]
    if not found.faults and not _is_tame(data):
        return [say(QT_TRANSLATE_NOOP("Form", "Mẫu có chỗ ẩn không dùng được. Hãy lập mẫu mới."))]
    return found.faults


def fill(data: bytes, values: Values) -> bytes:
    """Return the Word document that the template makes; a template with faults is refused."""
    faults = check(data)
    if faults:
        raise TemplateBroken(fault=faults[0].filled())
    return _filled(data, values)


def _filled(data: bytes, values: Values) -> bytes:
    from docxtpl import DocxTemplate  # noqa: PLC0415 - slow import

    template = DocxTemplate(BytesIO(data))
    empty = {blank.name: "" for blank in BLANKS}
    template.render({**empty, **values}, _sandbox(), autoescape=True)
    made = BytesIO()
    template.save(made)
    return made.getvalue()


def _sandbox() -> "Environment":
    from jinja2 import StrictUndefined  # noqa: PLC0415 - slow import
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415 - slow import

    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    return made


def _is_tame(data: bytes) -> bool:
    """Say whether the engine would run nothing but what the list allows, hidden places included."""
    from docxtpl import DocxTemplate  # noqa: PLC0415 - slow import
    from jinja2 import TemplateError  # noqa: PLC0415 - slow import

    patcher = DocxTemplate(BytesIO(data))
    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}
    for name, content in parts.items():
        source = template_file.written_again(content)
        if name.startswith("docProps/") and any(mark in source for mark in _OPENING):
            return False
        if name.startswith("word/") and any(mark in source for mark in _OPENING):
            try:
                tree = _sandbox().parse(patcher.patch_xml(source))
            except TemplateError:
                return False
            if not _allows(tree):
                return False
    return True


def _allows(node: "Node", *, looped: bool = False) -> bool:
    """Hold a tree to the list: plain names, columns of a row, loops that are not in a loop."""
    kind = type(node).__name__
    if kind not in _ALLOWED or getattr(node, "attr", COLUMN_NAMES[0]) not in COLUMN_NAMES:
        return False
    if kind == "For" and (looped or node.recursive or node.test is not None):  # type: ignore[attr-defined]
        return False
    return all(_allows(child, looped=looped or kind == "For") for child in node.iter_child_nodes())
