"""What a person sees: window, pages, widgets and plots. The only floor that knows Qt."""
