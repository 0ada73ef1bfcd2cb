"""From a brief to a site with an author who may be wrong, in stages that are pure and can be tested alone.

:mod:`.given` what is known → :mod:`pagemagic.generate.site_plan` what the site will be (:mod:`.plan_schema`, :mod:`.plan_reading`) →
:mod:`.skeleton` ids and addresses → :mod:`.section_making` a section of an answer (:mod:`.backing`, :mod:`.mending`,
:mod:`.faults`) → :mod:`.assembly` the document. Who writes is behind :mod:`pagemagic.generate.author`, the order in time is in
:mod:`pagemagic.generate.service`.
"""
