"""Every command of the command line but self-check, which needs the window."""

from app.commands import (
    backup,
    check,
    check_document,
    demo,
    export,
    filling,
    importing,
    kits,
    listing,
    papers,
    report,
)
from app.commands.command import Command

COMMANDS: tuple[Command, ...] = (
    *demo.COMMANDS,
    *listing.COMMANDS,
    *papers.COMMANDS,
    *report.COMMANDS,
    *export.COMMANDS,
    *importing.COMMANDS,
    *kits.COMMANDS,
    *filling.COMMANDS,
    *backup.COMMANDS,
    *check.COMMANDS,
    *check_document.COMMANDS,
)
