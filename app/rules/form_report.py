"""Kiểm tra thể thức: what the form check found in a finished document."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """A broken rule, or something worth knowing that breaks none."""

    ERROR = "error"
    NOTE = "note"


@dataclass(frozen=True)
class Finding:
    """One thing found: the article it rests on, where it stands, what it should be."""

    severity: Severity
    article: str
    place: str
    sentence: str


@dataclass(frozen=True)
class FormReport:
    """What was found in one file; kind: which document it was taken for, in plain writing."""

    name: str
    kind: str
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The broken rules."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)

    @property
    def notes(self) -> tuple[Finding, ...]:
        """What is only worth knowing."""
        return tuple(each for each in self.findings if each.severity is Severity.NOTE)

    @property
    def clean(self) -> bool:
        """Whether no rule is broken."""
        return not self.errors
