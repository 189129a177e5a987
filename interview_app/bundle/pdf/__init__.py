"""Drawing tagged, deterministic PDF with embedded type.

ReportLab is imported only here and in the summary's sections, and only when something is drawn.
"""
