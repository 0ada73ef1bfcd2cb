"""A site builder inside a FastAPI app: sites are made, edited with patches, shown and saved, each tenant's apart.

The library is pure, so the endpoints are plain functions, which FastAPI runs in worker threads. What is saved is the document, in a
text column; its digest is the ETag that keeps two editors from overwriting each other.

    uvicorn --factory host:demo
"""

# No postponed annotations here: FastAPI reads them where the endpoints are, inside a function.
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel, Field

import pagemagic as pm

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


def create_app(database: Path, tokens: Mapping[str, str]) -> FastAPI:
    """The app. ``tokens`` are the tenants by their access token; a product puts its own login there."""
    app = FastAPI(title="A site builder")
    with closing(sqlite3.connect(database)) as made, made:
        made.execute(SCHEMA)

    def sites(authorization: Annotated[str, Header()] = "") -> Iterator[Sites]:
        tenant = tokens.get(authorization.removeprefix("Bearer "))
        if tenant is None:
            raise HTTPException(401, "say who you are", {"WWW-Authenticate": "Bearer"})
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
