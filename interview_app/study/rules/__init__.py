"""What a study has to keep to, one file a subject; `every_rule` gathers what a laptop must refuse."""
