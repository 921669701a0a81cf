"""The pages of the wizard, one file a tab."""
