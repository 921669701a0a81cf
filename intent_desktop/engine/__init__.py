"""Who runs it: jobs, runner, supervisor, bundles, scoring, projects."""
