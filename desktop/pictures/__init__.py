"""Pictures of the pages of the Records menu, with made-up films: `desktop.screenshots` takes them."""
