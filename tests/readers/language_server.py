"""A small client of a language server: JSON-RPC over the server's standard input and output, one question at a time."""

import json
import subprocess
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

Message = dict[str, Any]
SETTINGS = {"yaml": {"hover": True, "completion": True, "validate": True, "schemaStore": {"enable": False}}}
ABLE = {
    "textDocument": {"completion": {"completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}}, "hover": {}},
    "workspace": {"configuration": True},
}


class LanguageServer:
    """A server for as long as the `with` block lasts. What takes too long is ended, and the question that waits fails with EOFError."""

    def __init__(self, command: Sequence[str], folder: Path) -> None:
        self.folder = folder
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.numbers = count(1)
        self.told: list[Message] = []

    def __enter__(self) -> Self:
        self.ask("initialize", {"processId": None, "rootUri": self.folder.as_uri(), "capabilities": ABLE})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": SETTINGS})
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.communicate()

    def open(self, file: Path, text: str) -> list[Message]:
        """Opens a document that need not be on disk and is not open yet, and gives what the server marks in it."""
        document = {"uri": file.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            for one in self.told:
                if one["method"] == "textDocument/publishDiagnostics" and one["params"]["uri"] == file.as_uri():
                    self.told.remove(one)
                    found: list[Message] = one["params"]["diagnostics"]
                    return found
            self._take(self._read())

    def at(self, method: str, file: Path, place: tuple[int, int]) -> Any:
        """Asks about a place in a document: line and column, counted from 0."""
        position = {"line": place[0], "character": place[1]}
        return self.ask(f"textDocument/{method}", {"textDocument": {"uri": file.as_uri()}, "position": position})

    def ask(self, method: str, parameters: Message) -> Any:
        """The answer to a question; what the server asks or tells meanwhile is dealt with."""
        number = next(self.numbers)
        self._send({"id": number, "method": method, "params": parameters})
        while True:
            came = self._read()
            if not self._take(came) and came.get("id") == number:
                assert "error" not in came, came
                return came["result"]

    def tell(self, method: str, parameters: Message) -> None:
        """Something that no answer is wanted to."""
        self._send({"method": method, "params": parameters})

    def _take(self, came: Message) -> bool:
        if "method" not in came:
            return False
        if "id" in came:
            asked = came["params"]["items"] if came["method"] == "workspace/configuration" else None
            self._send({"id": came["id"], "result": asked and [SETTINGS.get(one.get("section")) for one in asked]})
        else:
            self.told.append(came)
        return True

    def _send(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _read(self) -> Message:
        assert self.process.stdout
        length = None
        while line := self.process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if length is None:
            raise EOFError("the language server is gone")
        found: Message = json.loads(self.process.stdout.read(length))
        return found
