"""Nội dung Giấy khen: the finished texts of one certificate, before they get their places."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rules.printing import CertificateField


@dataclass(frozen=True)
class CertificateTexts:
    """What is always there, a text each, and what is filled in for a recipient.

    fields: a text for each, the lines above the signature one below the other.
    """

    state: str
    motto: str
    authority: str
    grant: str
    title: str
    fields: Mapping[CertificateField, str]
