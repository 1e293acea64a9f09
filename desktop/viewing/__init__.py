"""Looking at a film: grey levels, places, tools and comparing. `desktop.film_stage` puts them together."""
