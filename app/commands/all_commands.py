"""Every command of the command line but self-check, which needs the window."""

from importlib import import_module

from app.commands.command import Command


def _found(name: str) -> tuple[Command, ...]:
    try:
        return tuple(import_module(f"app.commands.{name}").COMMANDS)
    except ImportError:
        return ()


COMMANDS: tuple[Command, ...] = tuple(
    command
    for name in ("demo", "listing", "papers", "report", "export", "check")
    for command in _found(name)
)
