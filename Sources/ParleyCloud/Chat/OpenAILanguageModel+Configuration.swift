public import ParleyCore

extension OpenAILanguageModel {
    /// Where an OpenAI-compatible service is and how it wants to be asked.
    public struct Configuration: Sendable, Hashable {
        /// How the key is presented.
        public enum Authentication: Sendable, Hashable {
            /// `Authorization: Bearer KEY`
            case bearer
            /// The bare key in a header of this name, such as Azure's `api-key`.
            case header(String)
        }

        /// Azure's address of a model that has been deployed there.
        public struct Deployment: Sendable, Hashable {
            public var name: String
            /// Such as `2024-10-21`.
            public var apiVersion: String

            public init(name: String, apiVersion: String) {
                self.name = name
                self.apiVersion = apiVersion
            }
        }

        /// What the limit on an answer's tokens is called. Reasoning models of OpenAI refuse the old
        /// name; older local servers know no other.
        public enum TokenLimitField: String, Sendable, Hashable, CaseIterable {
            case maxTokens = "max_tokens"
            case maxCompletionTokens = "max_completion_tokens"
        }

        /// Up to and including `/v1`; for Azure, the resource: `https://NAME.openai.azure.com`.
        public var baseURL = "https://api.openai.com/v1"
        public var key: Secret?
        public var model = ""
        public var authentication = Authentication.bearer
        /// Set for Azure's classic addresses, which name the deployment in the path.
        public var deployment: Deployment?
        public var tokenLimitField = TokenLimitField.maxCompletionTokens
        /// Replaces the request's own limit. Hidden reasoning counts as well, so that a reasoning model
        /// needs more than what it says aloud.
        public var maximumTokens: Int?
        public var temperature: Double?
        /// Merged into the request, over everything else: `{"chat_template_kwargs": {"enable_thinking": false}}`.
        public var extraBody: [String: JSONValue] = [:]
        /// Whether the agent's examples are sent. They are there for very small models.
        public var sendsExamples = false
        /// Whether usage is asked for. A few old servers refuse the field.
        public var asksForUsage = true
        /// The answer begins within its reasoning, whose opening mark was part of the prompt.
        public var beginsWithReasoning = false

        /// To the first text, tool call or reasoning.
        public var firstTokenLimit: Duration = .seconds(10)
        /// From each to the next.
        public var idleLimit: Duration = .seconds(10)
        /// From the reason to finish to the end of the answer, in which usage is reported.
        public var endLimit: Duration = .seconds(1)
        /// Of all text and arguments together. What an answer may take is limited in tokens; this
        /// holds servers to it that do not care.
        public var maximumAnswerBytes = 262_144
        /// Named in errors.
        public var serviceName = "OpenAI"
        /// Named in errors: where the key comes from.
        public var keyVariable = "OPENAI_API_KEY"

        public init() {}
    }
}
