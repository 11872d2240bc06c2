"""The command line: one file a command, ``app`` puts them together, ``errors`` turns what went wrong into exit codes.

Nothing but typer and the standard library is imported here before a command runs, so that ``deskcheck --help`` and
completion answer at once. Findings go to stdout, everything else to stderr.
"""
