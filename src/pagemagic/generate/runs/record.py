"""What has to be known of a run so that another process can go on with it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from pagemagic.generate.brief import Brief
from pagemagic.generate.site_plan import SitePlan
from pagemagic.generate.uploads import Upload
from pagemagic.kernel.scope import Scope


@dataclass(frozen=True)
class RunRecord:
    """A run as it was asked for."""

    id: str
    scope: Scope
    brief: Brief
    plan: SitePlan | None
    """The plan that was given; None where planning is part of the run."""
    author: str
    """Who writes: ``offline``, or the name of a model."""
    offline: bool
    """Whether the offline author goes on where the model cannot be used."""

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        brief = self.brief.model_dump(mode="json", exclude={"assets"})
        brief["assets"] = [{**asdict(one), "data": b64encode(one.data).decode()} for one in self.brief.assets]
        plan = None if self.plan is None else self.plan.model_dump(mode="json")
        return {
            "id": self.id, "scope": self.scope.to_dict(), "brief": brief, "plan": plan, "author": self.author,
            "offline": self.offline,
        }  # fmt: skip

    @classmethod
    def from_dict(cls, found: Mapping[str, Any]) -> RunRecord:
        """The inverse of :meth:`to_dict`."""
        assets = tuple(Upload(**{**one, "data": b64decode(one["data"])}) for one in found["brief"]["assets"])
        brief = Brief.model_validate({**found["brief"], "assets": assets})
        plan = None if found["plan"] is None else SitePlan.model_validate(found["plan"])
        return cls(found["id"], Scope(**found["scope"]), brief, plan, found["author"], found["offline"])
