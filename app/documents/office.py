"""Cơ quan: the agency, the number and the signer as a document names them; all come as facts."""

from dataclasses import dataclass
from datetime import date

from app.rules.dates import issue_date_words, vietnamese_date_line
from app.rules.document import Signing
from app.rules.numbering import format_number_symbol


@dataclass(frozen=True)
class Office:
    """An agency that issues documents.

    upper_lines: the agency above it, printed upright; name_lines: its own name, bold, a line each;
    name: in running text; place: before the date; authority: whose decision it is, in capitals;
    unit_abbreviation: who drafts, for the last line of the recipients.
    """

    name_lines: tuple[str, ...]
    name: str
    place: str
    upper_lines: tuple[str, ...] = ()
    authority: str = ""
    unit_abbreviation: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Issue:
    """Number and date of a document; both may still be open and are then left blank.

    year and month: what is printed of the date as long as the day is open.
    """

    symbol: str
    number: int | None = None
    dated_on: date | None = None
    year: int | None = None
    month: int | None = None

    @property
    def number_text(self) -> str:
        """The number with its symbol: "05/QĐ-UBND", or with room for the number."""
        return format_number_symbol(self.number, self.symbol)

    @property
    def date_words(self) -> str:
        """The date in words, with room for what is open."""
        return issue_date_words(self.dated_on, self.year, self.month)

    def place_and_date(self, place: str) -> str:
        """The line of place and date."""
        return vietnamese_date_line(place, self.dated_on, self.year, self.month)


@dataclass(frozen=True)
class Signature:
    """Who signs and in whose name; a name not known yet leaves room."""

    signing: Signing
    name: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines above the signature, in capitals."""
        return self.signing.lines
