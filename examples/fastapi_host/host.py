"""A site builder inside a FastAPI app: sites are made, edited with patches, shown and saved, each tenant's apart.

The library is pure, so most endpoints are plain functions, which FastAPI runs in worker threads. What is saved is the document, in a
text column; its digest is the ETag that keeps two editors from overwriting each other. Sites that a model writes are followed as
server-sent events; a browser that loses its connection goes on behind the last event that it saw.

    uvicorn --factory host:demo
"""

# No postponed annotations here: FastAPI reads them where the endpoints are, inside a function.
import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Annotated, Any

import anyio
from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, StreamingResponse
from pydantic import BaseModel, Field

import pagemagic as pm
from pagemagic.generate.runs.log import MemoryRunLog

SCHEMA = """create table if not exists sites (
    tenant text not null, name text not null, document text not null, digest text not null, primary key (tenant, name)
)"""
PREVIEW_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
"""Nothing of a tenant's page may reach the host's own: no script, no form, no origin."""


class Asked(BaseModel):
    """What a new site is made from."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]
    brief: Annotated[str, Field(min_length=1, max_length=20_000)]
    seed: Annotated[int, Field(ge=0, le=999_999)] = 0


class AskedToWrite(BaseModel):
    """What a model shall write a site from."""

    brief: Annotated[str, Field(min_length=1, max_length=20_000)]


class AskedToKeep(BaseModel):
    """A site that was written, and what it shall be called."""

    name: Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]


class Conflict(Exception):  # noqa: N818
    """Somebody else saved in between."""


class Sites:
    """The sites of one tenant. There is no way to ask for another's: every statement names the tenant."""

    def __init__(self, database: sqlite3.Connection, tenant: str) -> None:
        self._database = database
        self._tenant = tenant

    def names(self) -> list[str]:
        """The names of the tenant's sites."""
        rows = self._database.execute("select name from sites where tenant = ? order by name", [self._tenant])
        return [name for (name,) in rows]

    def load(self, name: str) -> pm.Site:
        """A site; older documents are migrated when they are read. Raises KeyError where the tenant has none of the name."""
        statement = "select document from sites where tenant = ? and name = ?"
        row = self._database.execute(statement, [self._tenant, name]).fetchone()
        if row is None:
            raise KeyError(name)
        return pm.Site.from_json(row[0])

    def add(self, name: str, site: pm.Site) -> None:
        """Save a new site. Raises Conflict where the name is taken."""
        values = [self._tenant, name, site.to_json(), site.digest]
        try:
            with self._database:
                self._database.execute("insert into sites values (?, ?, ?, ?)", values)
        except sqlite3.IntegrityError as error:
            raise Conflict from error

    def save(self, name: str, site: pm.Site, *, expected: str) -> None:
        """Save a site over the version that ``expected`` is the digest of. Raises Conflict where that is not there any more."""
        statement = "update sites set document = ?, digest = ? where tenant = ? and name = ? and digest = ?"
        values = [site.to_json(), site.digest, self._tenant, name, expected]
        with self._database:
            if self._database.execute(statement, values).rowcount == 0:
                raise Conflict


class Writing:
    """Sites that are being written: each run goes on by itself, whoever listens. With a log in a database instead of the one in
    memory, any process of the host can be asked for a run, and finishes those of a process that was lost."""

    def __init__(self, magic: pm.PageMagic, tasks: anyio.abc.TaskGroup) -> None:
        self._magic = magic
        self._tasks = tasks

    async def begin(self, tenant: str, brief: str) -> str:
        """Begin to write; the id of the run. Raises InvalidInputError for a brief that cannot be read."""
        begun: list[str] = []
        ready = anyio.Event()
        going = self._magic.scoped(pm.Scope(tenant=tenant)).stream(brief)

        async def write() -> None:
            try:
                async with going as run:
                    begun.append(run.id)
                    ready.set()
                    await run.result()
            except pm.PageMagicError:
                pass  # whoever follows the run is told, by its last event

        self._tasks.start_soon(write)
        await ready.wait()
        return begun[0]

    async def events(self, tenant: str, run: str, after: int) -> AsyncIterator[str]:
        """The events of a tenant's run from number ``after`` + 1 on, as they are sent. Raises KeyError where there is no such run."""
        events = self._magic.scoped(pm.Scope(tenant=tenant)).run(run).events(after)
        try:
            async for event in events:
                yield f"id: {event.seq}\nevent: {event.kind}\ndata: {event.to_json()}\n\n"
        except pm.StateError:
            return  # it failed, as its last event says

    async def result(self, tenant: str, run: str) -> pm.Generation:
        """What a run came to, once it is over. Raises KeyError where the tenant has no such run."""
        try:
            return await self._magic.scoped(pm.Scope(tenant=tenant)).run(run).result()
        except pm.StateError as error:
            raise KeyError(run) from error


def create_app(
    database: Path, tokens: Mapping[str, str], *, model: Any = "offline", settings: pm.Settings | None = None
) -> FastAPI:
    """The app. ``tokens`` are the tenants by their access token; a product puts its own login there."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with (
            pm.PageMagic(model, settings=settings, runs=MemoryRunLog()) as magic,
            anyio.create_task_group() as tasks,
        ):
            app.state.writing = Writing(magic, tasks)
            yield
            tasks.cancel_scope.cancel()

    app = FastAPI(title="A site builder", lifespan=lifespan)
    with closing(sqlite3.connect(database)) as made, made:
        made.execute(SCHEMA)

    def known(authorization: Annotated[str, Header()] = "") -> str:
        tenant = tokens.get(authorization.removeprefix("Bearer "))
        if tenant is None:
            raise HTTPException(401, "say who you are", {"WWW-Authenticate": "Bearer"})
        return tenant

    Tenant = Annotated[str, Depends(known)]  # noqa: N806 - a type

    def sites(tenant: Tenant) -> Iterator[Sites]:
        with closing(sqlite3.connect(database, check_same_thread=False)) as connection:
            yield Sites(connection, tenant)

    Mine = Annotated[Sites, Depends(sites)]  # noqa: N806 - a type

    @app.exception_handler(KeyError)
    def missing(request: Request, error: KeyError) -> JSONResponse:
        return JSONResponse({"detail": "there is no such site"}, 404)

    @app.exception_handler(Conflict)
    def conflict(request: Request, error: Conflict) -> JSONResponse:
        return JSONResponse({"detail": "it was changed meanwhile, or the name is taken; read it again"}, 409)

    @app.exception_handler(pm.InvalidInputError)
    def invalid(request: Request, error: pm.InvalidInputError) -> JSONResponse:
        reasons = [{"place": one.place, "problem": one.problem, "cure": one.cure} for one in error.reasons]
        cures = getattr(error, "cures", None)
        content = {"reasons": reasons, "cures": None if cures is None else cures.model_dump(mode="json")}
        return JSONResponse(content, 422)

    @app.get("/sites")
    def index(mine: Mine) -> list[str]:
        """The tenant's sites."""
        return mine.names()

    @app.post("/sites", status_code=201)
    def create(asked: Asked, mine: Mine, response: Response) -> dict[str, Any]:
        """Make a site from a brief, and save it."""
        made = pm.design(asked.brief, seed=asked.seed)
        mine.add(asked.name, made.site)
        response.headers["ETag"] = f'"{made.site.digest}"'
        return {"name": asked.name, "todo": [str(finding) for finding in made.findings]}

    @app.post("/runs", status_code=202)
    async def write(asked: AskedToWrite, tenant: Tenant, request: Request) -> dict[str, str]:
        """Begin to write a site; the answer says where to follow it."""
        run = await request.app.state.writing.begin(tenant, asked.brief)
        return {"run": run, "events": f"/runs/{run}/events"}

    @app.get("/runs/{run}/events")
    async def follow(
        run: str, tenant: Tenant, request: Request, last_event_id: Annotated[int, Header(ge=0)] = 0
    ) -> StreamingResponse:
        """What happens in a run, as server-sent events. Browsers send the number of the last one when they come back."""
        lines = request.app.state.writing.events(tenant, run, last_event_id)
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(lines, media_type="text/event-stream", headers=headers)

    @app.post("/runs/{run}/site", status_code=201)
    async def keep(
        run: str, asked: AskedToKeep, tenant: Tenant, mine: Mine, request: Request, response: Response
    ) -> dict[str, Any]:
        """Save what a run has written, as soon as it is done: a run saves nothing by itself."""
        made = await request.app.state.writing.result(tenant, run)
        await anyio.to_thread.run_sync(mine.add, asked.name, made.site)
        response.headers["ETag"] = f'"{made.site.digest}"'
        return {"name": asked.name, "status": made.status, "todo": [str(finding) for finding in made.findings]}

    @app.get("/sites/{name}")
    def read(name: str, mine: Mine) -> Response:
        """The document."""
        site = mine.load(name)
        return Response(site.to_json(), media_type="application/json", headers={"ETag": f'"{site.digest}"'})

    @app.patch("/sites/{name}")
    def edit(
        name: str, body: dict[str, Any], mine: Mine, response: Response, if_match: Annotated[str, Header()]
    ) -> dict[str, Any]:
        """Apply a patch to the version that the editor has seen, and save it; gives back the patch that takes it back."""
        site = mine.load(name)
        if if_match.strip('"') != site.digest:
            raise Conflict
        # Whoever edits here is the user, whatever the body says: locks bind models and plugins.
        patch = pm.Patch.from_json(pm.Patch.model_validate(body | {"author": "user"}).to_json())
        applied = pm.apply(site, patch)
        mine.save(name, applied.site, expected=site.digest)
        response.headers["ETag"] = f'"{applied.site.digest}"'
        return {"done": pm.summarise(patch, site), "undo": applied.inverse.model_dump(mode="json")}

    @app.get("/sites/{name}/findings")
    def findings(name: str, mine: Mine) -> list[dict[str, Any]]:
        """What is wrong with it or missing; ``fix`` is a patch for :func:`edit`."""
        return [finding.to_dict() for finding in pm.audit(mine.load(name))]

    @app.get("/sites/{name}/preview/{path:path}", response_class=HTMLResponse)
    def preview(name: str, path: str, mine: Mine) -> HTMLResponse:
        """A page, whole, for a frame without permissions."""
        html = pm.render_page(mine.load(name), "/" + path.strip("/"), target=pm.Target(index=False))
        return HTMLResponse(html, headers={"Content-Security-Policy": PREVIEW_POLICY})

    return app


def demo() -> FastAPI:
    """The app with two tenants, for a first look."""
    return create_app(Path("sites.sqlite"), {"token-of-aurora": "aurora", "token-of-saltmarsh": "saltmarsh"})
