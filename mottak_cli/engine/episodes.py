"""From pieces to findings: runs of days of one subject, gathered into episodes (semantics: "Findings and episodes")."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple, Protocol

from mottak_cli.engine.softening import SOFTENINGS, Piece
from mottak_cli.messages import Message
from mottak_cli.results import Finding, Place, Stage, Verdict

SILENT = (Verdict.PASS, Verdict.NOT_APPLICABLE)


class Stretch(NamedTuple):
    """A finding still in day numbers: pieces that follow one another with one verdict and one due date, of one episode; `twin` tells it
    from others of its subject and date, empty for the first of them.
    """

    first: int
    last: int
    pieces: tuple[Piece, ...]
    on: int
    twin: str
    lasts: bool

    @property
    def verdict(self) -> Verdict:
        """The verdict of all its pieces."""
        return self.pieces[0].verdict


Words = Callable[[str], str]
"""What the item at a path says of its nature; empty where it says nothing."""


def gather(pieces: Iterable[Piece], as_of: int, words: Words = lambda _: "") -> Iterator[list[Stretch]]:
    """The episodes: breaches with a date of their own each by itself, the others by unbroken runs of days of one subject.

    Pieces may reach the day after the as-of day, which tells whether an episode lasts; the stretches end with the as-of day.
    """
    by_breach: dict[tuple[str, int], dict[str, list[Piece]]] = {}
    by_subject: dict[str, list[Piece]] = {}
    for piece in pieces:
        if piece.verdict in SILENT:
            continue
        subject = piece.span.subject or ""
        if piece.span.on is None:
            by_subject.setdefault(subject, []).append(piece)
        else:
            by_breach.setdefault((subject, piece.span.on), {}).setdefault(piece.span.path, []).append(piece)
    for (_, on), twins in by_breach.items():
        for twin, breach in named(list(twins.values()), words):
            yield from episode(sorted(breach, key=days_of), on, twin, as_of)
    for found in by_subject.values():
        for run in runs(sorted(found, key=days_of)):
            yield from episode(run, run[0].first, "", as_of)


def episode(pieces: list[Piece], on: int, twin: str, as_of: int) -> Iterator[list[Stretch]]:
    """The stretches of one episode, cut at the as-of day; nothing where it begins only after that."""
    goes_on = pieces[-1].last > as_of
    stretches = []
    for group in join([piece._replace(last=min(piece.last, as_of)) for piece in pieces if piece.first <= as_of]):
        last = group[-1].last
        lasts = last == as_of and (goes_on or group[-1].verdict is Verdict.PENDING)
        stretches.append(Stretch(group[0].first, last, tuple(group), on, twin, lasts))
    if stretches:
        yield stretches


def days_of(piece: Piece) -> tuple[int, int]:
    """The days of a piece, to sort by."""
    return piece.first, piece.last


def named(breaches: list[list[Piece]], words: Words) -> Iterator[tuple[str, list[Piece]]]:
    """The breaches of one subject and date, each with what tells it from the others.

    The first has the name that it would have alone, so that mending a twin makes nothing new and one more makes one thing new. The others
    are told apart by their words, then counted: what takes the place of a mended one under another word is new.
    """
    if len(breaches) == 1:
        yield "", breaches[0]
        return
    in_order = sorted((by_content(one, words(one[0].span.path)), one) for one in breaches)
    yield "", in_order[0][1]
    seen: dict[str, int] = {}
    for (*_, word, _), breach in in_order[1:]:
        seen[word] = seen.get(word, 0) + 1
        counted = f"#{seen[word]}" if seen[word] > 1 else ""
        yield f"#{word}{counted}" if word else f"#{seen[word] + 1}", breach


def by_content(pieces: list[Piece], word: str) -> tuple[int, int, list[tuple[object, ...]], str, str]:
    """Puts the twins of one day in an order that does not hang on where they stand in the file: the gravest first, then what goes on
    longest, then what began first, then by their words. The place decides between those of which the same can be said, and there nobody
    can tell which is which.
    """
    in_order = sorted(pieces, key=days_of)
    said: list[tuple[object, ...]] = [
        (one.first, one.last, one.verdict.gravity, one.judged.gravity, one.softened or "", one.span.due or 0, one.span.found)
        for one in in_order
    ]
    gravest = min(one.verdict.gravity for one in pieces)
    return gravest, -max(one.last for one in pieces), said, word, in_order[0].span.path


def runs(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Pieces in order of day, cut wherever a day lies between."""
    run: list[Piece] = []
    for piece in pieces:
        if run and piece.first > run[-1].last + 1:
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def join(pieces: list[Piece]) -> Iterator[list[Piece]]:
    """Neighbours with the same verdict and due date together."""
    group: list[Piece] = []
    for piece in pieces:
        if group and not (
            piece.first == group[-1].last + 1 and piece.verdict is group[-1].verdict and piece.span.due == group[-1].span.due
        ):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


class Naming(NamedTuple):
    """What an episode is named after: rule, kind and id of the record."""

    rule: str
    kind: str
    record: str


class Locate(Protocol):
    """A document, as far as places are concerned."""

    def nearest(self, path: str) -> tuple[str, tuple[int, int, int, int]]:
        """The path, or its nearest parent that is in the file, and its line, column, end line and end column."""


def finding(stretch: Stretch, naming: Naming, places: "Places", cut: tuple[int, int]) -> Finding:
    """The finding of a stretch, cut to the days from `cut[0]` through `cut[1]`."""
    shown = [piece for piece in stretch.pieces if piece.first <= cut[1] and piece.last >= cut[0]]
    leading = min(shown, key=lambda piece: piece.judged.gravity)
    reasons = sorted({piece.softened for piece in shown if piece.softened}, key=SOFTENINGS.index)
    span = leading.span
    own_date = date.fromordinal(stretch.on).isoformat()
    episode = f"{naming.rule}|{naming.kind}/{naming.record}|{span.subject or ''}|{own_date}{stretch.twin}"
    started = date.fromordinal(stretch.first)
    days = stretch.last - stretch.first + 1
    due = None if span.due is None else date.fromordinal(span.due)
    return Finding(
        verdict=stretch.verdict,
        judged=leading.judged,
        softened=reasons[0] if reasons else None,
        reasons=tuple(reasons),
        readings=tuple(sorted({piece.reading for piece in shown if piece.reading})),
        first=date.fromordinal(max(stretch.first, cut[0])),
        last=date.fromordinal(min(stretch.last, cut[1])),
        started=started,
        ended=None if stretch.lasts else date.fromordinal(stretch.last),
        days=days,
        open=stretch.lasts,
        due=due,
        subject=span.subject,
        episode=episode,
        fingerprint=sha256(episode.encode()).hexdigest(),
        found=Message(span.found, {"subject": span.subject or "", "since": started, "days": days, "due": due, **span.args}),
        stages=stages(stretch.pieces, cut),
        place=places.of(span.path),
        related=tuple(dict.fromkeys(map(places.at, span.related))),
        basis=span.basis,
    )


def stages(pieces: Sequence[Piece], cut: tuple[int, int]) -> tuple[Stage, ...]:
    """What was found in which days, where that changed on the way though the verdict did not (a plan unknown, then a contact
    unsaid, both in the start-up phase); nothing where one sentence holds for all of them.
    """
    runs: list[list[Piece]] = []
    for piece in pieces:
        if runs and runs[-1][0].span.found == piece.span.found:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    found = []
    for run in runs:
        first, last, span = run[0].first, run[-1].last, run[0].span
        if first <= cut[1] and last >= cut[0]:
            since = date.fromordinal(first)
            said = Message(span.found, {"subject": span.subject or "", "since": since, "days": last - first + 1, "due": None, **span.args})
            found.append(Stage(date.fromordinal(max(first, cut[0])), date.fromordinal(min(last, cut[1])), said))
    return tuple(found) if len(found) > 1 else ()


class Places:
    """Paths of one record to places in its file."""

    def __init__(self, locate: "Locate", file: str) -> None:
        self.locate = locate
        self.file = file
        self.known: dict[str, Place] = {}

    def at(self, where: str | Place) -> Place:
        """A place in whichever file; a path is one of this record."""
        return where if isinstance(where, Place) else self.of(where)

    def of(self, path: str) -> Place:
        """The place of a path, or of the nearest parent that is in the file."""
        found = self.known.get(path)
        if found is None:
            there, position = self.locate.nearest(path)
            found = self.known[path] = Place(self.file, there, *position)
        return found
