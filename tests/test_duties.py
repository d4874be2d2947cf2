"""All use cases × all roles: who may run what, and that none that writes has been forgotten."""

import ast
import importlib
import inspect
from functools import cache
from pathlib import Path

import pytest

from app.models.database import AT_WORK
from app.rules.account_errors import NotYourDuty
from app.rules.role import Duty, Person, Role, may
from app.services.steps import Step, step_of

ROOT = Path(__file__).parents[1]
CALLERS = ("views", "dialogs", "widgets", "commands", "main")
DOERS = ("services", "models", "search")
WRITES = {f"session.{verb}" for verb in ("add", "add_all", "delete", "flush", "merge")} | {
    "insert",
    "update",
    "delete",
}


@cache
def modules() -> dict[str, ast.Module]:
    """Module → its tree."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in (ROOT / "app").rglob("*.py")
    }


def layer(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


@cache
def functions() -> dict[str, tuple[str, ast.FunctionDef]]:
    """Qualified name → module and tree, of the functions that stand on their own."""
    return {
        f"{module}.{node.name}": (module, node)
        for module, tree in modules().items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
    }


@cache
def imported(module: str) -> dict[str, str]:
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in ast.walk(modules()[module])
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("app")
        for alias in node.names
    }


def named_in(module: str, tree: ast.AST) -> set[str]:
    """The functions of ours that a piece of code names."""
    known, found = imported(module), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.add(known.get(node.id, f"{module}.{node.id}"))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            found.add(f"{known.get(node.value.id, '')}.{node.attr}")
    return found & functions().keys()


def writes(tree: ast.AST) -> bool:
    """Tell whether code itself touches a record or sends a statement that writes."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in WRITES:
            return True
        if isinstance(node, ast.Constant) and node.value == "journal":
            return True
    return False


@cache
def writers() -> set[str]:
    """Every function below the screens that writes, by itself or through another."""
    below = {q: (m, n) for q, (m, n) in functions().items() if layer(m) in DOERS}
    calls = {q: named_in(m, n) for q, (m, n) in below.items()}
    found = {q for q, (_module, node) in below.items() if writes(node)}
    while more := {q for q in below.keys() - found if calls[q] & found}:
        found |= more
    return found


def use_cases() -> dict[str, object]:
    """Qualified name → function, of what screens and commands run on the data."""
    named = {
        name
        for module, tree in modules().items()
        if layer(module) in CALLERS
        for name in named_in(module, tree)
        if name.startswith("app.services.")
    }
    found = {}
    for name in sorted(named):
        module, tree = functions()[name]
        if tree.args.args and tree.args.args[0].arg == "session":
            found[name] = getattr(importlib.import_module(module), tree.name)
    return found


def all_steps() -> dict[str, tuple[object, Step]]:
    """Qualified name → function and what it says of itself."""
    found = {}
    for name in functions():
        if name.startswith("app.services."):
            module, last = name.rsplit(".", 1)
            function = getattr(importlib.import_module(module), last)
            if told := step_of(function):
                found[name] = (function, told)
    return found


STEPS = all_steps()


def test_every_use_case_that_writes_says_whose_duty_it_is():
    silent = [
        name
        for name, function in use_cases().items()
        if name in writers() and step_of(function) is None
    ]
    assert silent == []


def test_there_are_use_cases_of_both_kinds():
    assert len(STEPS) > 120
    assert len([name for name in use_cases() if name not in STEPS]) > 150


class Asked(Exception):  # noqa: N818 - what the use case met first
    """The use case went past the door and asked the session for something."""


class SessionStandIn:
    """Knows who is at work and lets nothing else be done."""

    def __init__(self, role: Role) -> None:
        self.info = {AT_WORK: Person("Người thử", role)}

    def __getattr__(self, name: str) -> object:
        raise Asked(name)


@pytest.mark.parametrize("name", STEPS)
def test_a_role_gets_past_the_door_or_is_refused(name):
    function, told = STEPS[name]
    wanted = len(inspect.signature(function).parameters) - 1
    for role in Role:
        session = SessionStandIn(role)
        try:
            function(session, *[None] * wanted)
            refused = False
        except NotYourDuty:
            refused = True
        except Exception:  # noqa: BLE001 - it went past the door, without any facts to work on
            refused = False
        assert refused is not may(role, told.duty), role


def test_the_secretary_marks_and_the_clerk_receives():
    """The table the other way round, from what people of the office would expect."""
    expected = {
        "app.services.scoring.record_score": {Role.ADMIN, Role.SECRETARY},
        "app.services.conclusions.close_session": {Role.ADMIN, Role.SECRETARY},
        "app.services.intake.receive_from_form": {Role.ADMIN, Role.INTAKE},
        "app.services.importing.idea_import.take": {Role.ADMIN, Role.INTAKE},
        "app.services.awards.issue_decision": {Role.ADMIN, Role.INTAKE, Role.SECRETARY},
        "app.services.office_books.put_value": {Role.ADMIN},
        "app.services.print_log.record_run": set(Role),
    }
    for name, roles in expected.items():
        assert {role for role in Role if may(role, STEPS[name][1].duty)} == roles, name


def test_nothing_but_traces_is_open_to_a_leader():
    open_to_all = {name for name, (_f, told) in STEPS.items() if may(Role.LEADER, told.duty)}
    assert open_to_all == {name for name, (_f, told) in STEPS.items() if told.duty is Duty.TRACES}
