"""The house rules that no linter knows."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from unicodedata import is_normalized, normalize

import pytest

ROOT = Path(__file__).parents[1]
APP = ROOT / "app"
SOURCES = sorted(APP.rglob("*.py"))
SCREENS = [
    path for path in SOURCES if path.relative_to(APP).parts[0] in {"views", "dialogs", "widgets"}
]
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}
LONGEST = 300
TESTED_LAYERS = ("rules", "services", "documents")
KEPT_KINDS = {".py", ".toml", ".md", ".txt", ".in", ".ts", ".yml", ".yaml", ".spec", ".qss", ".iss"}
PASSED_OVER = {"dist", "demo-output", "__pycache__", "node_modules"}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def called(node: ast.AST) -> str:
    """The last name of what a call calls: `self.tr(…)` and `tr(…)` are both "tr"."""
    function = node.func if isinstance(node, ast.Call) else None
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def is_vietnamese(text: str) -> bool:
    return any(
        letter in "đĐ" or "\u0300" <= letter <= "\u0323" for letter in normalize("NFD", text)
    )


def kept_files() -> Iterator[Path]:
    """Every text file of the checkout that git would keep."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        hidden = any(part.startswith(".") and part not in {".ci", ".github"} for part in parts[:-1])
        if not hidden and not PASSED_OVER & set(parts) and path.suffix in KEPT_KINDS:
            yield path


def docstrings(tree: ast.AST) -> set[int]:
    return {
        id(body[0].value)
        for node in ast.walk(tree)
        if isinstance(body := getattr(node, "body", None), list)
        and body
        and isinstance(body[0], ast.Expr)
    }


def marked(tree: ast.AST) -> set[int]:
    """The literals inside tr(…), translate(…) and QT_TRANSLATE_NOOP(…)."""
    return {
        id(part)
        for node in ast.walk(tree)
        if called(node) in TRANSLATING
        for part in ast.walk(node)
    }


def test_every_vietnamese_text_of_the_screens_can_be_translated():
    unmarked = []
    for path in SCREENS:
        tree = parsed(path)
        allowed = docstrings(tree) | marked(tree)
        unmarked += [
            f"{place(path, node)} {node.value!r}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in allowed
            and is_vietnamese(node.value)
        ]
    assert unmarked == []


def test_only_plain_sentences_are_translated():
    """lupdate records the literal; anything put together at run time is looked up in vain."""
    glued = [
        place(path, node)
        for path in SOURCES
        for node in ast.walk(parsed(path))
        if called(node) in TRANSLATING
        for argument in [*node.args, *(keyword.value for keyword in node.keywords)]
        if isinstance(argument, ast.JoinedStr | ast.BinOp)
        or (isinstance(argument, ast.Call) and called(argument) in {"format", "join"})
    ]
    assert glued == []


def test_every_text_is_made_of_composed_letters():
    decomposed = [
        str(path.relative_to(ROOT))
        for path in kept_files()
        if not is_normalized("NFC", path.read_text(encoding="utf-8"))
    ]
    assert decomposed == []


def test_no_source_file_is_longer_than_three_hundred_lines():
    long = {
        str(path.relative_to(ROOT)): lines
        for path in [*SOURCES, *ROOT.glob("build/*.py")]
        if "versions" not in path.parts
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert long == {}


def refusals() -> dict[str, set[str]]:
    """The blanks of each refusal's own or inherited sentence, by class name."""
    classes = {
        node.name: node
        for path in SOURCES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
    }

    def line(name: str) -> list[ast.ClassDef]:
        """The class and its ancestors that lead to Refusal, nearest first; else nothing."""
        node = classes.get(name)
        if node is None or name == "Refusal":
            return [node] if node else []
        bases = [base.id for base in node.bases if isinstance(base, ast.Name)]
        above = next((found for base in bases if (found := line(base))), [])
        return [node, *above] if above else []

    return {
        name: blanks_of(sentence)
        for name in classes
        if name != "Refusal" and (sentence := next(filter(None, map(message_of, line(name))), ""))
    }


def message_of(refusal: ast.ClassDef) -> str:
    for statement in refusal.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if [getattr(target, "id", "") for target in targets] == ["message"]:
            return str(ast.literal_eval(statement.value.args[-1]))
    return ""


def blanks_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def with_own_facts() -> set[str]:
    """The classes that take their facts through an __init__ of their own."""
    return {
        node.name
        for path in SOURCES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body)
    }


def test_every_refusal_is_raised_with_its_blanks_filled():
    sentences = refusals()
    own = with_own_facts()
    wrong = []
    for path in SOURCES:
        for node in ast.walk(parsed(path)):
            name = called(node)
            if name not in sentences or name in own:
                continue
            given = {keyword.arg for keyword in node.keywords}
            if None not in given and given != sentences[name]:
                wrong.append(f"{place(path, node)} {name}: {sorted(given ^ sentences[name])}")
    assert len(sentences) > 20
    assert wrong == []


def test_every_sentence_said_beside_a_box_has_its_blanks_filled():
    wrong = []
    for path in SOURCES:
        for node in ast.walk(parsed(path)):
            if (
                called(node) != "say"
                or called(node.args[0] if node.args else node) not in TRANSLATING
            ):
                continue
            given = {keyword.arg for keyword in node.keywords}
            wanted = blanks_of(ast.literal_eval(node.args[0].args[-1]))
            if None not in given and given != wanted:
                wrong.append(f"{place(path, node)} {sorted(given ^ wanted)}")
    assert wrong == []


@pytest.mark.parametrize("layer", TESTED_LAYERS)
def test_every_module_has_a_test_file_at_the_mirrored_path(layer):
    missing = [
        str(mirror.relative_to(ROOT))
        for path in sorted((APP / layer).rglob("*.py"))
        if path.stem != "__init__" and not only_declares(path)
        if not (mirror := mirrored(path)).is_file()
    ]
    assert missing == []


def mirrored(path: Path) -> Path:
    return ROOT / "tests" / path.relative_to(APP).with_name(f"test_{path.name}")


def only_declares(path: Path) -> bool:
    """A module without a function has nothing that could be tested by itself."""
    return not any(isinstance(node, ast.FunctionDef) for node in ast.walk(parsed(path)))


def test_no_file_names_a_package_registry():
    hosts = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"))]
    hosts += ["registry." + ".".join(("npmjs", "org")), "proxy." + ".".join(("golang", "org"))]
    needle = re.compile("|".join(map(re.escape, hosts)))
    found = [
        str(path.relative_to(ROOT))
        for path in kept_files()
        if needle.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []
