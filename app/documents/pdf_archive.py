"""PDF/A: what an archive asks of a file beside its pages – colours defined, facts about itself."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from app.basics.places import resource

_PROFILE = "sRGB IEC61966-2.1"


def archived(pdf: bytes) -> bytes:
    """Return the same pages as a file that declares itself PDF/A-2b."""
    buffer = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as file:
        _define_colours(file)
        _describe(file)
        _leave_out_transitions(file)
        file.save(buffer, min_version="1.7")
    return buffer.getvalue()


def _leave_out_transitions(file: pikepdf.Pdf) -> None:
    """The typesetter gives every page an empty slide-show effect."""
    for page in file.pages:
        if Name.Trans in page.obj:
            del page.obj[Name.Trans]


def _define_colours(file: pikepdf.Pdf) -> None:
    profile = file.make_stream(resource("documents", "sRGB.icc").read_bytes())
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=_PROFILE,
        Info=_PROFILE,
        DestOutputProfile=file.make_indirect(profile),
    )
    file.Root.OutputIntents = Array([file.make_indirect(intent)])


def _describe(file: pikepdf.Pdf) -> None:
    if Name.Trapped in file.docinfo:
        del file.docinfo[Name.Trapped]  # XMP has no word for it, and the two must agree
    with file.open_metadata(set_pikepdf_as_editor=False) as facts:
        facts.load_from_docinfo(file.docinfo)
        facts["pdfaid:part"] = "2"
        facts["pdfaid:conformance"] = "B"
        facts["dc:language"] = ["vi-VN"]
