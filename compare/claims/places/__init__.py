"""Places: a small gazetteer of countries, capitals, cities and states, for the roles of people and the places of events."""
