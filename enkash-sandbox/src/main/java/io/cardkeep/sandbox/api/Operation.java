package io.cardkeep.sandbox.api;

import tools.jackson.databind.JsonNode;

/** What one of the card calls does; answers the payload of its success. */
interface Operation {
    JsonNode answer(CardCall call);
}
